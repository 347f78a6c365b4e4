package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.judgement.Judgement;
import org.parallax.report.judgement.JudgementLines;
import org.parallax.report.judgement.JudgementLines.Damaged;

/**
 * What people decided in the folders of a story.
 *
 * @param judgements in the order of the folders and of their lines
 * @param damaged the lines that could not be read
 * @param said a line for a person on each of these, and on each file that could not be read
 */
record Judgements(List<Judgement> judgements, List<Damaged> damaged, List<String> said) {

    /** Of all folders among some places. The same words in two folders are one judgement. */
    static Judgements in(List<Path> places) {
        Judgements all = new Judgements(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> ids = new HashSet<>();
        places.stream().filter(Files::isDirectory).sorted().distinct().forEach(folder -> all.add(folder, ids));
        return all;
    }

    private void add(Path folder, Set<String> ids) {
        JudgementsFile file = JudgementsFile.of(folder);
        try {
            JudgementLines lines = file.lines();
            lines.judgements().stream()
                    .filter(judgement -> ids.add(judgement.id()))
                    .forEach(judgements::add);
            damaged.addAll(lines.damaged());
            lines.damaged().forEach(line -> said.add(words(file, line)));
        } catch (IOException failure) {
            said.add(file.file() + " could not be read, and nothing in it was heeded: " + OutFolder.reason(failure));
        }
    }

    static String words(JudgementsFile file, Damaged line) {
        return file.file() + ", line " + line.line() + ", was not heeded and is left as it is: " + line.why();
    }
}
