/** How many characters fit on a line of a terminal without its last column; 79 where it does not know how wide it is. */
export function terminalWidth({ columns }: Pick<NodeJS.WriteStream, 'columns'>): number {
  return (columns > 1 ? columns : usualColumns) - 1;
}

const usualColumns = 80;
