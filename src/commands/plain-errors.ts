import { relative } from 'node:path';
import { getSystemErrorMessage } from 'node:util';

// If the system refuses something, the command ends with a sentence and without a trace, since the code is not at fault. Any other error
// keeps its trace.
process.on('uncaughtException', (error) => {
  console.error(isSystemError(error) ? sentence(error) : error.stack || error.message);
  process.exitCode = 1;
});

const mends: Readonly<Record<string, string>> = {
  EACCES: 'get the permission to write there, or run the command as the owner',
  EPERM: 'get the permission to write there, or run the command as the owner',
  EROFS: 'copy the content to a disk that can be written',
  ENOSPC: 'make room on the disk',
  ENOENT: 'correct the link, or put the folder there',
  EISDIR: 'move away the folder that stands where a file belongs',
  ENOTDIR: 'move away the file that stands where a folder belongs',
  EEXIST: 'move away what stands there under that name',
};

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'errno' in error;
}

function sentence({ path, errno = 0, code = '' }: NodeJS.ErrnoException): string {
  const where = path ? ` at ${relative(process.cwd(), path)}` : '';
  return `Unexpected “${getSystemErrorMessage(errno)}”${where}, expected to read and write there\n  note: ${mends[code] ?? 'check the disk'}`;
}
