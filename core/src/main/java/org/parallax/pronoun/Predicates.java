package org.parallax.pronoun;

import java.util.Set;
import org.parallax.language.PartOfSpeech;

/** What a pronoun is said to do, as far as that tells who or what it is. Threads may share it. */
final class Predicates {

    private static final Set<String> BE = Set.of("is", "'s", "was", "are", "were", "be", "been", "'re");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "do", "does", "did", "'ve", "'d");

    /** What people do and things hardly. */
    private static final Set<String> THINK = Set.of("""
            said says say told tells tell think thinks thought believe believes believed know knows knew want wants wanted feel feels felt hope hopes
            hoped asked ask asks added adds claimed claims announced argued explained expects expect expected plan plans planned decided decide wrote
            agreed agree need needs like liked love loved see saw noted stated insisted denied tried try""".split("\\s+"));

    private Predicates() {}

    /** The sort of verb after a token. */
    static int after(Sheet sheet, int token) {
        int at = token + 1;
        int end = sheet.sentence(sheet.sentenceOf(token)).end();
        while (at < end && (sheet.part(at) == PartOfSpeech.ADVERB || sheet.part(at) == PartOfSpeech.MODAL)) {
            at++;
        }
        String verb = sheet.lower(at);
        if (BE.contains(verb)) {
            return 1;
        }
        if (HAVE.contains(verb)) {
            return 2;
        }
        return THINK.contains(verb) ? 3 : sheet.part(at, token).isVerb() ? 4 : 5;
    }
}
