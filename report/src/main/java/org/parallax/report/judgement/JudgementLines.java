package org.parallax.report.judgement;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.judgement.Judgement;
import org.parallax.story.ContentId;

/**
 * The lines of a {@code judgements.jsonl}. A line that is damaged, or of a kind that this version does not know, is named, and all others hold.
 * Lines end as on any system; a byte order mark and empty lines are passed over. Immutable; threads may share it.
 *
 * @param judgements in the order of their lines
 * @param damaged what could not be read
 */
public record JudgementLines(List<Judgement> judgements, List<Damaged> damaged) {

    /** In bytes; the longest quote with its surroundings is a small part of it. */
    private static final int LONGEST = 1_000_000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    public static final JudgementLines NONE = new JudgementLines(List.of(), List.of());

    public JudgementLines {
        judgements = List.copyOf(judgements);
        damaged = List.copyOf(damaged);
    }

    /**
     * A line that could not be read.
     *
     * @param line counted from 1
     * @param why a part of a line for a person
     */
    public record Damaged(int line, String why) {}

    /** All lines of a file. */
    public static JudgementLines of(byte[] file) {
        List<Judgement> judgements = new ArrayList<>();
        List<Damaged> damaged = new ArrayList<>();
        ContentId ids = ContentId.of("j");
        int start = startsWithAMark(file) ? BYTE_ORDER_MARK.length : 0;
        for (int line = 1; start < file.length; line++) {
            int end = endOfLine(file, start);
            try {
                judgement(file, start, end, line, ids).ifPresent(judgements::add);
            } catch (NotAJudgement why) {
                damaged.add(new Damaged(line, why.reason()));
            }
            start = end + 1;
        }
        return new JudgementLines(judgements, damaged);
    }

    private static boolean startsWithAMark(byte[] file) {
        return ByteBuffer.wrap(file)
                .limit(Math.min(file.length, BYTE_ORDER_MARK.length))
                .equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
    }

    private static int endOfLine(byte[] file, int start) {
        int end = start;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return end;
    }

    private static Optional<Judgement> judgement(byte[] file, int start, int end, int line, ContentId ids)
            throws NotAJudgement {
        if (end - start > LONGEST) {
            throw new NotAJudgement("longer than any judgement (" + (end - start) + " bytes)");
        }
        String words = decoded(file, start, end).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        JudgementReader.Read read = JudgementReader.read(words);
        return Optional.of(new Judgement(ids.next(words), line, read.decision(), read.decided()));
    }

    private static String decoded(byte[] file, int start, int end) throws NotAJudgement {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, start, end - start))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new NotAJudgement("not UTF-8");
        }
    }
}
