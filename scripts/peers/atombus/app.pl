use Dancer;
use AtomBus;
dance;
