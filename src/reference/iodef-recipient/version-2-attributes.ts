/** Recurring attributes of version 2. */
export const restriction = 'restriction=default|public|partner|need-to-know|private|white|green|amber|red|ext-value ext-restriction';
export const observable = 'observable-id@name';
export const ml = 'translation-id xml:lang@language';
export const duration = 'duration=second|minute|hour|day|month|quarter|year|ext-value ext-duration';
export const extension = `name dtype!=boolean|byte|bytes|character|date-time|integer|ntpstamp|portlist|real|string|file|path|frame|packet|ipv4-packet|ipv6-packet|url|csv|winreg|xml|json|ext-value ext-dtype meaning formatid ${restriction} ${observable}`;
