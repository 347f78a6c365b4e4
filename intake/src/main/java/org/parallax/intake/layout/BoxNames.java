package org.parallax.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that the author of a page named a box with, in its class and id.
 *
 * @param whole each name, without signs and in lower case: "article-body__relatedLinks" is articlebodyrelatedlinks
 * @param words of them: article, body, related, links
 * @param pairs of neighbours: articlebody, bodyrelated, relatedlinks
 */
public record BoxNames(List<String> whole, List<String> words, List<String> pairs) {

    public static final BoxNames NONE = new BoxNames(List.of(), List.of(), List.of());

    /** From the value of class, id and the like: names parted by white space. */
    public static BoxNames of(String value) {
        List<String> whole = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        for (String name : names(value)) {
            List<String> parts = parts(name);
            whole.add(parts.size() == 1 ? parts.get(0) : joined(parts));
            words.addAll(parts);
            for (int i = 1; i < parts.size(); i++) {
                pairs.add(parts.get(i - 1) + parts.get(i));
            }
        }
        return new BoxNames(whole, words, pairs);
    }

    private static String joined(List<String> parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(part);
        }
        return all.toString();
    }

    private static List<String> names(String value) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || Character.isWhitespace(value.charAt(i))) {
                if (i > start) {
                    names.add(value.substring(start, i));
                }
                start = i + 1;
            }
        }
        return names;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || isBorder(name, i)) {
                if (i > start) {
                    parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i < name.length() && Character.isLetterOrDigit(name.charAt(i)) ? i : i + 1;
            }
        }
        return parts;
    }

    private static boolean isBorder(String name, int i) {
        char c = name.charAt(i);
        return !Character.isLetterOrDigit(c)
                || (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1)));
    }

    /** Whether one of the words, or a pair of them, is in a list. */
    public boolean hasAny(Set<String> list) {
        return anyIn(words, list) || anyIn(pairs, list);
    }

    /** Whether a whole name is in a list. */
    public boolean isAny(Set<String> list) {
        return anyIn(whole, list);
    }

    private static boolean anyIn(List<String> own, Set<String> list) {
        for (int i = 0; i < own.size(); i++) {
            if (list.contains(own.get(i))) {
                return true;
            }
        }
        return false;
    }
}
