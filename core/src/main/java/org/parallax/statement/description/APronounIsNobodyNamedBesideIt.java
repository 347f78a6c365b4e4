package org.parallax.statement.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code He said Moss rowed home}, {@code he told the mayor}: "he" is neither Moss nor the mayor; "they" is no one person. Who is named as the subject of what is
 * told, or as its hearer, is not the pronoun that tells it. Threads may share it.
 */
final class APronounIsNobodyNamedBesideIt {

    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final Pattern JOINED = Pattern.compile("(?i)\\band\\b|&|,");
    private static final Pattern HEARING =
            Pattern.compile("(?i)(?:told|tells?|telling|asked|asks|reminded|warned|informed|urged)");
    private static final Pattern ASKED_BY = Pattern.compile(
            "(?i)\\b(?:asked|questioned|pressed|challenged|grilled|quizzed)(?: \\p{L}+)? by (?:[\\p{L}.’'-]+ ){0,4}$");
    private static final Pattern ABOUT = Pattern.compile("(?i),? (?:about|on|over|regarding|why|whether|how|if) ");
    private static final int LONGEST_HEARER = 60;
    private static final Pattern END_OF_HEARER =
            Pattern.compile("[,.;:\"“”\\n]|\\s(?:that|to|if|whether|how|why|what|on|in|at|about|of)\\s");

    private APronounIsNobodyNamedBesideIt() {}

    /** Whether an entity cannot be whom the pronoun of a draft means. */
    static boolean holds(int entity, TextSpan words, Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        return isOneOfSeveral(entity, words, draft, setting)
                || WhoIsToldOfIsNotWhoTells.holds(entity, draft, setting)
                || WhoIsQuotedWouldSayI.holds(entity, draft, soFar)
                || hears(entity, draft, soFar)
                || asks(entity, draft.source().orElseThrow(), setting);
    }

    private static boolean isOneOfSeveral(int entity, TextSpan words, Draft draft, Setting setting) {
        String pronoun = draft.source().orElseThrow().of(setting.text()).toLowerCase(Locale.ROOT);
        return PLURAL.contains(pronoun)
                && setting.entity(entity).type() == NameType.PERSON
                && (isInAQuotation(draft, setting)
                        || !JOINED.matcher(around(words, setting)).find());
    }

    /** {@code “They rowed home,” Brook said}: within somebody's words "they" takes up no one person that the outlet names. */
    private static boolean isInAQuotation(Draft draft, Setting setting) {
        return setting.quotations().around(draft.source().orElseThrow().start()).isPresent();
    }

    /** The words with what stands beside them: "Brook and Finch" may be taken up by one of the two. */
    private static String around(TextSpan words, Setting setting) {
        int from = Math.max(0, words.start() - LONGEST_HEARER);
        int to = Math.min(setting.text().length(), words.end() + LONGEST_HEARER);
        return setting.text().substring(from, to);
    }

    /** {@code Asked by Moss about her claims}: nobody asks about his own. */
    private static boolean asks(int entity, TextSpan pronoun, Setting setting) {
        return setting.namesIn(new TextSpan(Math.max(0, pronoun.start() - LONGEST_HEARER), pronoun.end())).stream()
                .filter(name -> name.entity() == entity && name.span().end() < pronoun.start())
                .anyMatch(name -> ASKED_BY.matcher(setting.text()
                                        .substring(
                                                Math.max(0, name.span().start() - LONGEST_HEARER),
                                                name.span().start()))
                                .find()
                        && ABOUT.matcher(setting.text().substring(name.span().end(), pronoun.start()))
                                .matches());
    }

    private static boolean hears(int entity, Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        Optional<TextSpan> cue = draft.cue().filter(words -> hearing(words, setting.text()));
        if (cue.isEmpty() || cue.get().end() >= setting.text().length()) {
            return false;
        }
        int from = cue.get().end() + 1;
        Matcher end = END_OF_HEARER
                .matcher(setting.text())
                .region(from, Math.min(setting.text().length(), from + LONGEST_HEARER));
        if (!end.find() || end.start() <= from) {
            return false;
        }
        TextSpan hearer = new TextSpan(from, end.start());
        return new SourcePhrase(setting, hearer)
                        .headName()
                        .filter(name -> name.entity() == entity)
                        .isPresent()
                || Descriptions.entity(hearer, soFar)
                        .filter(told -> told == entity)
                        .isPresent();
    }

    private static boolean hearing(TextSpan cue, String text) {
        List<String> words = Words.lower(cue.of(text));
        return !words.isEmpty() && HEARING.matcher(words.get(words.size() - 1)).matches();
    }
}
