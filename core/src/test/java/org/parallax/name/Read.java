package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentences;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.NameType;

/** An invented text with what a tagger found in it, written {p:person}, {o:organization}, {l:place}. */
record Read(String text, List<LocalEntity> entities) {

    private static final Pattern MARK = Pattern.compile("\\{([pol]):([^}]+)}");

    static Read of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Tagging.Name> names = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            TextSpan span =
                    new TextSpan(text.length(), text.length() + mark.group(2).length());
            names.add(new Tagging.Name(span, type(mark.group(1)), 0.9));
            text.append(mark.group(2));
            at = mark.end();
        }
        String plain = text.append(marked.substring(at)).toString();
        return new Read(plain, NameReader.read(plain, Sentences.in(plain), names));
    }

    private static NameType type(String letter) {
        return switch (letter) {
            case "p" -> NameType.PERSON;
            case "o" -> NameType.ORGANIZATION;
            default -> NameType.PLACE;
        };
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
