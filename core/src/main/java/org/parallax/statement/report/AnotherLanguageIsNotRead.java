package org.parallax.statement.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.language.Language;
import org.parallax.language.Words;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * A paragraph in another language reports nothing to a tagger of English, whatever it finds there; unless its cue is an English word, as
 * where an outlet quotes somebody in her own language. One thread.
 */
public final class AnotherLanguageIsNotRead {

    private final Setting setting;
    private final Map<Integer, Boolean> readByParagraph = new HashMap<>();

    public AnotherLanguageIsNotRead(Setting setting) {
        this.setting = setting;
    }

    /** Those that stand in paragraphs of the language that is read, or whose cue is a word of it. */
    public List<Draft> left(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> isReporting(draft) || isRead(draft.anchor().start()))
                .toList();
    }

    private boolean isReporting(Draft draft) {
        return Words.lower(draft.anchor().of(setting.text())).stream().anyMatch(CueWords::isReporting);
    }

    private boolean isRead(int offset) {
        return readByParagraph.computeIfAbsent(
                setting.paragraphAt(offset),
                paragraph -> Language.of(setting.lineAt(offset)).isRead());
    }
}
