package org.parallax.timeline.standing;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.timeline.passage.Quotations;

/** A sentence that tells an event is a whole sentence: an index line, a caption's date, a list of links or a word of the outlet about its page is none. */
final class TellsAnEvent {

    private static final int FEWEST_WORDS = 5;

    /** What an outlet says under every page or picture. */
    private static final Pattern ABOUT_THE_PAGE = Pattern.compile(
            "\\b(?:file (?:photo|picture|image)|(?:article|story|report|post|page|version) (?:was|has been|is being) "
                    + "(?:amended|updated|corrected|changed|edited|written|(?:first|originally) (?:published|posted))"
                    + "|version of this (?:article|story)|appears? in print|sign up (?:for|to)|subscribe"
                    + "|here(?:['’]s| is| are) (?:a (?:look|list|guide|breakdown|recap|summary|timeline)|what|how|why|who|where|everything))\\b|^file ?[-–—]|\\bupdated: ?\\d|\\bin (?:a|an|this) (?:\\w+ )?photo(?:graph)?\\b|^(?:photos?|pictures?|video|watch) ?[:–—]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AUTHOR =
            Pattern.compile("(?<![\\p{L}.])(?:I|[Ww]e)(?=(?:['’](?:ve|m|re|ll|d))? \\p{Ll})");

    /** That nobody answered the outlet is its own affair. */
    private static final Pattern NO_ANSWER = Pattern.compile(
            "\\b(?:did not|didn['’]t|has not|have not|had not) (?:immediately |yet )?(?:respond|repl(?:y|ied)|return(?:ed)?|comment|responded)\\b"
                    + "|\\bdeclined to (?:comment|be interviewed|say|discuss|disclose|elaborate|weigh in|take a (?:side|stand|position)|answer)\\b|\\bcould not (?:immediately )?be reached\\b",
            Pattern.CASE_INSENSITIVE);

    /** "What Brel needs in Sunday's vote.": a heading. */
    private static final Pattern HEADING = Pattern.compile(
            "^(?:What|How|Why)\\b[^,?]{0,30}\\b(?:needs?|to|can|should|could|will|works?|means?)\\b[^,?]{1,50}\\.$");

    /** "But on Sunday, it happened.", "That all changed on Sunday.": what did, others tell. */
    private static final Pattern EMPTY = Pattern.compile(
            "(?:(?:but|and|then|so|yet),? )?(?:(?:on|late|early|by|in) [^,.]{3,25},? )?(?:it|this|that|these|those|all|everything|things)(?: all)?"
                    + "(?: has| had)?(?: finally| then| all| suddenly)? (?:happened|changed|came|ended|began|started)(?: (?:on|late|early|in|again) [^,.]{3,30})?[.!]",
            Pattern.CASE_INSENSITIVE);

    private TellsAnEvent() {}

    static boolean holds(String text, TextSpan sentence) {
        String words = sentence.of(text);
        char last = words.charAt(words.length() - 1);
        boolean closed = ".!?\"”’'»)…:".indexOf(last) >= 0;
        boolean lower = words.chars().filter(Character::isLowerCase).count() * 2 > words.length();
        boolean asks = last == '?';
        boolean whole = !Character.isLowerCase(words.charAt(0)) && ",;:".indexOf(words.charAt(0)) < 0;
        boolean told = closed && whole && lower && !asks && count(words) >= FEWEST_WORDS;
        return told
                && !isOfItsAuthor(words)
                && !ABOUT_THE_PAGE.matcher(words).find()
                && !ACaptionTellsNoEvent.holds(words)
                && !HEADING.matcher(words).matches()
                && !EMPTY.matcher(words).matches()
                && !NO_ANSWER.matcher(words).find();
    }

    /** What the author does or asks the reader to do is no event. */
    private static boolean isOfItsAuthor(String words) {
        return AUTHOR.matcher(Quotations.leftOut(words)).find();
    }

    private static int count(String words) {
        int count = 1;
        for (int at = 1; at < words.length(); at++) {
            count += Character.isWhitespace(words.charAt(at)) && !Character.isWhitespace(words.charAt(at - 1)) ? 1 : 0;
        }
        return count;
    }
}
