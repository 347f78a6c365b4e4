package org.parallax.name;

import java.util.List;

/**
 * Where a word ends, as the rules for names look at it: capitals parted by full stops ("U.S."), a title with its full stop ("Dr."), or letters
 * and digits with the marks over them and the apostrophes and ampersands between them. Threads may share it.
 */
final class WordOfANameText {

    private static final List<String> TITLES = List.of(
            "St.", "Dr.", "Mr.", "Mrs.", "Ms.", "Gen.", "Lt.", "Sen.", "Rep.", "Gov.", "Col.", "Sgt.", "Capt.", "Prof.",
            "Rev.", "Jr.", "Sr.");
    private static final String BEGIN_TITLES = "SDMGLRCPJ";
    private static final String WHITE = " \t\n\u000B\f\r";
    private static final String JOINERS = "'’‘ʼʻʿʾ`´&";
    private static final int FEWEST_CAPITALS = 2;

    private WordOfANameText() {}

    /** The end of the word that begins at an offset; the offset itself where none does. */
    static int end(String text, int start) {
        int c = text.codePointAt(start);
        if (!Character.isLetter(c) && !isNumber(c)) {
            return start;
        }
        int capitals = endOfCapitals(text, start);
        int title = capitals > start ? capitals : endOfTitle(text, start);
        return title > start ? title : endOfLetters(text, start);
    }

    private static int endOfCapitals(String text, int start) {
        int at = start;
        int capitals = 0;
        while (at < text.length() && isCapitalWithStop(text, at)) {
            at += Character.charCount(text.codePointAt(at)) + 1;
            capitals++;
        }
        return capitals >= FEWEST_CAPITALS ? at : start;
    }

    private static boolean isCapitalWithStop(String text, int at) {
        int c = text.codePointAt(at);
        int stop = at + Character.charCount(c);
        return Character.getType(c) == Character.UPPERCASE_LETTER && stop < text.length() && text.charAt(stop) == '.';
    }

    private static int endOfTitle(String text, int start) {
        if (BEGIN_TITLES.indexOf(text.charAt(start)) < 0) {
            return start;
        }
        for (String title : TITLES) {
            int end = start + title.length();
            if (text.startsWith(title, start) && end < text.length() && WHITE.indexOf(text.charAt(end)) >= 0) {
                return end;
            }
        }
        return start;
    }

    private static int endOfLetters(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && goesOn(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean goesOn(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetter(c) || isNumber(c) || Marks.isMark(c) || joins(text, at, c);
    }

    private static boolean joins(String text, int at, int c) {
        return JOINERS.indexOf(c) >= 0 && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
