package org.parallax.bench.attribution;

import java.util.List;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging.Attribution;

/** What is scored. */
interface Finder {

    String name();

    List<Attributed> find(MarkedArticle article);

    /** The tagger alone. */
    static Finder tagger(Tagger tagger) {
        return new Finder() {
            @Override
            public String name() {
                return "the tagger alone";
            }

            @Override
            public List<Attributed> find(MarkedArticle article) {
                return tagger.tag(article.text()).attributions().stream()
                        .map(Finder::attributed)
                        .toList();
            }
        };
    }

    private static Attributed attributed(Attribution found) {
        return new Attributed(found.source().stream().toList(), List.of(found.cue()), found.content());
    }
}
