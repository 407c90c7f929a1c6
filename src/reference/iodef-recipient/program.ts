import { optionOf, serve } from '../iodef-adapter/serve';
import { recipientOf } from './recipient';

/** Takes what it is given for IODEF, or says why not; `--violate` makes it break one requirement. */
serve(recipientOf(optionOf('--violate')));
