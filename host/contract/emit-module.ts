// Prints the module of contract rows; the build runs this file.
import { contractModule } from './emit.ts';

process.stdout.write(contractModule());
