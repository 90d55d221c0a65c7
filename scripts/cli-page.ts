import { commandOutput } from "./command.ts"

const commands = ["read", "annotate"]

/** docs/reference/cli.md: what --help says. */
export const cliPage = async (): Promise<string> => {
  const section = async (title: string, words: readonly string[]): Promise<string> =>
    `## ${title}\n\n\`\`\`text\n${(await commandOutput([...words, "--help"])).trim()}\n\`\`\`\n`
  const sections = [
    await section("demarche", []),
    ...(await Promise.all(commands.map((name) => section(`demarche ${name}`, [name])))),
  ]
  return `# The command line\n\nMade from \`--help\` by \`npm run generate\`.\n\n${sections.join("\n")}`
}
