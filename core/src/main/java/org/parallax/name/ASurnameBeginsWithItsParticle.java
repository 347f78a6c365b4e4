package org.parallax.name;

import java.util.List;

/**
 * {@code Van der Lund} is the surname of {@code Ida van der Lund}, {@code bin Salim} that of {@code Omar bin Salim}: a name that begins with a particle and with which another
 * person's name ends is no full name but that one's surname. Threads may share it.
 */
public final class ASurnameBeginsWithItsParticle {

    private ASurnameBeginsWithItsParticle() {}

    /** Whether one is the surname, with its particle, of the other. */
    public static boolean isSurnameOf(NameParts part, NameParts whole) {
        return part.isFull()
                && whole.isFull()
                && Particles.contains(part.core().get(0))
                && part.surname().equals(whole.surname())
                && endsWith(Spelling.words(whole.name()), Spelling.words(part.name()));
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        int before = words.size() - end.size();
        return before > 0 && words.subList(before, words.size()).equals(end);
    }
}
