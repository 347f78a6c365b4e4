package org.parallax.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.source.SourcePhrase;

/**
 * "A union leader has attacked the toll. The remarks by Ada Brook, who …", "A board spokesman said so. Lew Finch was responding to …": news
 * opens with a description, and the next sentence tells whose remarks they were.
 */
public final class WhoMadeTheRemarkIsNamedNext {

    private static final Set<String> REMARKS =
            WordSets.of(WhoMadeTheRemarkIsNamedNext.class, "words that somebody makes");
    private static final Pattern REMARK_BY =
            Pattern.compile("(?:The|These|Those|Such|This) (?:[\\p{Ll}-]+ )?(?<remark>\\p{Ll}+) (?:by|from|of) ");
    private static final Pattern RESPONDS = Pattern.compile(
            " (?:is|was|had been|has been) (?:responding|replying|speaking|reacting|commenting|talking|giving an interview|addressing|answering)\\b"
                    + "| (?:made|gave) (?:the|this|that|his|her) (?<remark>\\p{Ll}+)\\b");
    private static final Pattern TITLE = Pattern.compile("(?:[\\p{Lu}][\\p{L}.’'-]+ ){0,4}");

    private final Setting setting;

    public WhoMadeTheRemarkIsNamedNext(Setting setting) {
        this.setting = setting;
    }

    /** The same turns, such sources named. */
    public List<Said> named(List<Said> turns) {
        return Said.named(turns, getClass(), this::person);
    }

    private Optional<Integer> person(Said said) {
        return said.draft()
                .source()
                .map(source -> new SourcePhrase(setting, source))
                .filter(phrase -> phrase.isIndefinite() && !phrase.isOfSeveral())
                .flatMap(phrase -> next(said))
                .flatMap(this::whose);
    }

    private Optional<TextSpan> next(Said said) {
        int sentence = setting.sentenceAt(said.anchor().start()) + 1;
        return sentence < setting.sentences().size()
                ? Optional.of(setting.sentences().get(sentence).span())
                : Optional.empty();
    }

    private Optional<Integer> whose(TextSpan sentence) {
        return setting.namesIn(sentence).stream()
                .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                .findFirst()
                .filter(name -> madeThem(name.span(), sentence))
                .map(Named::entity);
    }

    private boolean madeThem(TextSpan name, TextSpan sentence) {
        String before = setting.text().substring(sentence.start(), name.start());
        Matcher by = REMARK_BY.matcher(before);
        if (by.lookingAt() && REMARKS.contains(by.group("remark"))) {
            return TITLE.matcher(before.substring(by.end())).matches();
        }
        Matcher responds = RESPONDS.matcher(setting.text()).region(name.end(), sentence.end());
        return TITLE.matcher(before).matches()
                && responds.lookingAt()
                && (responds.group("remark") == null || REMARKS.contains(responds.group("remark")));
    }
}
