package org.parallax.statement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/**
 * Parts what a second verb introduces: in {@code “The pier is shut,” she said, sending a message to rowers that they “must stay home”}
 * the second quotation belongs to "sending a message". Threads may share it.
 */
public final class SecondVerbs {

    private static final int PHRASE = 4;

    private static final Pattern GOES_ON =
            Pattern.compile("(?:going|moving|carrying) on to (?:also )?(?<verb>\\p{Ll}+) (?:that )?");

    private static final Pattern AND_SAID =
            Pattern.compile(",? and (?:(?:also|then|later|again) )?(?<verb>\\p{Ll}+)(?: that)?,? ");

    private final Setting setting;

    public SecondVerbs(Setting setting) {
        this.setting = setting;
    }

    /** The draft, and where it has a second verb between two of its pieces, the draft of that verb. */
    public List<Draft> parted(Draft draft) {
        Optional<List<Draft>> quoted = quotedTwice(draft);
        return quoted.isPresent() ? quoted.get() : partedBetween(draft);
    }

    /** {@code She said, “It is shut,” and predicted, “It will sink.”}: one piece, and two verbs. */
    private Optional<List<Draft>> quotedTwice(Draft draft) {
        if (draft.cue().isEmpty() || draft.content().size() != 1) {
            return Optional.empty();
        }
        TextSpan piece = draft.content().get(0);
        List<Quotation> quotations = setting.quotations().touching(piece).stream()
                .filter(quotation -> piece.contains(quotation.span()))
                .toList();
        if (quotations.size() != 2 || draft.cue().get().end() > piece.start()) {
            return Optional.empty();
        }
        Quotation first = quotations.get(0);
        Quotation second = quotations.get(1);
        int from = first.span().end();
        int to = second.span().start();
        Matcher verb = AND_SAID.matcher(setting.text()).region(from, to);
        boolean verbBetween = verb.matches() && CueWords.isReporting(verb.group("verb"));
        return verbBetween && second.span().end() == piece.end()
                ? Optional.of(parted(
                        draft.withContent(List.of(upTo(first, piece), second.words())),
                        1,
                        new TextSpan(verb.start("verb"), verb.end("verb"))))
                : Optional.empty();
    }

    /** A piece up to the end of a quotation: that one's words where it begins with it. */
    private static TextSpan upTo(Quotation quotation, TextSpan piece) {
        return piece.start() == quotation.span().start()
                ? quotation.words()
                : new TextSpan(piece.start(), quotation.span().end());
    }

    private List<Draft> partedBetween(Draft draft) {
        for (int i = 0; i + 1 < draft.content().size() && draft.cue().isPresent(); i++) {
            int from = Math.max(draft.content().get(i).end(), draft.cue().get().end());
            int to = draft.content().get(i + 1).start();
            Optional<TextSpan> verb =
                    from < to && setting.isOneSentence(new TextSpan(from, to)) ? verb(from, to) : Optional.empty();
            Optional<TextSpan> later = verb.isPresent() ? Optional.empty() : goesOn(draft, i + 1);
            if (later.isPresent()) {
                return goingOn(draft, i + 1, later.get());
            }
            if (verb.isPresent() && draft.source().filter(verb.get()::overlaps).isEmpty()) {
                return parted(draft, i + 1, verb.get());
            }
        }
        return List.of(draft);
    }

    private static List<Draft> parted(Draft draft, int at, TextSpan verb) {
        List<TextSpan> content = draft.content();
        Draft second =
                new Draft(draft.source(), Optional.of(verb), content.subList(at, content.size()), draft.origin());
        return List.of(draft.withContent(content.subList(0, at)), second);
    }

    /** {@code …,” she said, going on to say that …}: the verb that a piece begins with, after a comma. */
    private Optional<TextSpan> goesOn(Draft draft, int piece) {
        TextSpan words = draft.content().get(piece);
        Matcher verb = GOES_ON.matcher(setting.text()).region(words.start(), words.end());
        return verb.lookingAt()
                        && verb.end() < words.end()
                        && followsAComma(words, draft.content().get(piece - 1).end())
                        && CueWords.isReporting(verb.group("verb"))
                ? Optional.of(new TextSpan(words.start(), verb.end("verb")))
                : Optional.empty();
    }

    private List<Draft> goingOn(Draft draft, int at, TextSpan verb) {
        List<TextSpan> content = new ArrayList<>(draft.content());
        TextSpan rest = new TextSpan(verb.end(), content.get(at).end());
        content.set(at, Trim.joints(setting.text(), rest).orElse(rest));
        return parted(draft.withContent(content), at, verb);
    }

    /** A participle after a comma that reports, alone or with its noun. */
    private Optional<TextSpan> verb(int from, int to) {
        List<TextSpan> words = new ArrayList<>(Words.in(setting.text(), new TextSpan(from, to)));
        for (int i = 0; i < words.size(); i++) {
            if (lower(words.get(i)).endsWith("ing") && followsAComma(words.get(i), from)) {
                return phrase(words.subList(i, Math.min(words.size(), i + PHRASE)));
            }
        }
        return Optional.empty();
    }

    private Optional<TextSpan> phrase(List<TextSpan> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean verb = i == 0 && CueWords.isReporting(lower(words.get(i)));
            boolean noun = i > 0 && CueWords.isLight(lower(words.get(0))) && CueWords.isReporting(lower(words.get(i)));
            if (verb || noun) {
                return Optional.of(words.get(0).union(words.get(i)));
            }
        }
        return Optional.empty();
    }

    private boolean followsAComma(TextSpan word, int from) {
        return setting.text().substring(from, word.start()).stripTrailing().endsWith(",");
    }

    private String lower(TextSpan word) {
        return word.of(setting.text()).toLowerCase(Locale.ROOT);
    }
}
