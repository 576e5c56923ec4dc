import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { skeleton } from '../../../src/commands/skeletons.ts';
import { contentsOf } from '../../contents-of.ts';
import { withEditedContent } from '../../edited-content.ts';
import { runCommand } from '../../run-command.ts';

test('begins a file of a kind, with the next free number', () => {
  withEditedContent([], (directory) => {
    const others = readdirSync(join(directory, 'matters')).map(() => '');
    const path = join(directory, 'matters/harbour-dues.md');
    expect(runCommand('new', directory, 'matter', 'harbour-dues')).toEqual({
      status: 0,
      stdout: `${relative(process.cwd(), path)} begun. Fill it in; npm run check:content says what is missing.\n`,
      stderr: '',
    });
    expect(readFileSync(path, 'utf8')).toBe(skeleton('matter', path, others));
  });
});

test.each([
  [['matter', 'Bad_Id'], 'Unexpected id “Bad_Id”, expected lower-case words joined by hyphens\n'],
  [['matter', '../escape'], 'Unexpected id “../escape”, expected lower-case words joined by hyphens\n'],
  [['matter', 'page-x'], 'Unexpected id “page-x”, expected an id that the pages do not use themselves (p1, page-…)\n'],
  [
    [],
    'Unexpected lack of a kind, expected npm run new -- account|agreement|matter|speaker|reference <id>, or npm run new -- summit <folder> [--empty]\n',
  ],
])('refuses %j and writes nothing', (parameters, problem) => {
  withEditedContent([], (directory) => {
    const before = contentsOf(directory);
    expect(runCommand('new', directory, ...parameters)).toEqual({ status: 1, stdout: '', stderr: problem });
    expect(contentsOf(directory)).toEqual(before);
  });
});

test('refuses an id that is taken, and leaves its file as it is', () => {
  withEditedContent([], (directory) => {
    const [file = ''] = readdirSync(join(directory, 'matters'));
    const before = contentsOf(directory);
    const { status, stderr } = runCommand('new', directory, 'matter', file.replace('.md', ''));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Unexpected id “.+”: \S+\.md exists already; it is left as it is, expected an id of its own\n$/u);
    expect(contentsOf(directory)).toEqual(before);
  });
});

test('makes the folder of a kind if no file of the kind exists yet', () => {
  withEditedContent([], (directory) => {
    rmSync(join(directory, 'references'), { recursive: true });
    expect(runCommand('new', directory, 'reference', 'harbour-log').status).toBe(0);
    expect(readFileSync(join(directory, 'references/harbour-log.yaml'), 'utf8')).toBe(
      skeleton('reference', join(directory, 'references/harbour-log.yaml'), []),
    );
  });
});
