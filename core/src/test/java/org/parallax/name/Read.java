package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parallax.language.Sentences;
import org.parallax.language.Tagging.NameType;

/** What was read from an invented text, marked as {@link Marked} says. */
record Read(String text, List<LocalEntity> entities) {

    static Read of(String marked) {
        Marked text = Marked.of(marked);
        return new Read(text.text(), NameReader.read(text.text(), Sentences.in(text.text()), text.names()));
    }

    List<String> names() {
        return entities.stream().map(LocalEntity::name).toList();
    }

    LocalEntity entity(String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of " + entities));
    }

    List<String> offices(String name) {
        return entity(name).offices().stream()
                .map(office -> office.span().of(text))
                .toList();
    }

    void isOne(NameType type, String name, String... mentions) {
        LocalEntity entity = entity(name);
        assertThat(entity.mentions().stream().map(mention -> mention.span().of(text)))
                .containsExactly(mentions);
        assertThat(entity.type()).isEqualTo(type);
    }
}
