#!/usr/bin/env node
/** The source-review command. What a subcommand needs is loaded when it runs: help and errors come at once. */
import { isMainThread } from 'node:worker_threads'
import { Command, CommanderError, Option } from 'commander'
import { version } from '../export/version.ts'
import { messageLanguages } from '../language/messages.ts'
import { formats, tables } from './options.ts'
import { CannotRun } from './sources.ts'

const exitStatus = `
Exit status:
  0  nothing found
  2  contradictions found
  1  could not run; the reason is on standard error`

function program(): Command {
  const command = new Command('source-review')
    .description(
      'Reads folders of news articles (.txt), compares what they say, and lists where they contradict each other.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(--help lists the commands and options)')

  const output = (sub: Command) =>
    sub
      .addOption(new Option('-f, --format <format>', 'what to print').choices(formats).default('text'))
      .addOption(new Option('-t, --table <table>', 'which table, for csv').choices(tables).default('contradictions'))
      .addOption(new Option('-l, --language <language>', 'of messages').choices(messageLanguages).default('en'))
      .option('-b, --baseline <file>', 'for sarif: an earlier run, to say what is new since')
      .addHelpText('after', exitStatus)

  output(command.command('review'))
    .description('reviews a folder')
    .argument('<folder>', 'the folder that holds the articles')
    .option('-q, --quiet', 'no progress on standard error')
    .action(async (folder: string, options) => {
      const { runReview } = await import('./review.ts')
      process.exitCode = await runReview(folder, new URL(import.meta.url), options)
    })

  command
    .command('read')
    .description('articles in, readings out: one JSON line each, for `collate`')
    .argument('[paths...]', 'files and folders; without any, their names are read from standard input, one a line')
    .option('--root <folder>', 'name the files relative to this folder')
    .addHelpText(
      'after',
      '\nExample:\n  find news -name "*.txt" | parallel --pipe source-review read --root news | source-review collate --root news',
    )
    .action(async (paths: string[], { root }: { root?: string }) => {
      const { runRead } = await import('./read.ts')
      process.exitCode = await runRead(paths, root)
    })

  output(command.command('collate'))
    .description('readings in, a review out: reads the lines that `read` wrote from standard input')
    .option('--root <folder>', 'the folder that the readings are of', '.')
    .action(async (options) => {
      const { runCollate } = await import('./collate.ts')
      process.exitCode = await runCollate(options)
    })
  return command
}

async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await program().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1
    else {
      process.exitCode = 1
      const known = error instanceof CannotRun
      process.stderr.write(`source-review: ${known ? error.message : error instanceof Error ? error.stack : error}\n`)
    }
  }
}

if (isMainThread) await main()
else (await import('./reader-pool.ts')).serveReadings()
