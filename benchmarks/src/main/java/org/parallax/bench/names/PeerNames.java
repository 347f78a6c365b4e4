package org.parallax.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.bench.peers.Driver;
import org.parallax.bench.peers.PeerMark;
import org.parallax.bench.peers.PeerMarks;
import org.parallax.bench.peers.PeerMarks.DatedText;
import org.parallax.language.Tagging.NameType;

/** CoreNLP's named entities in the three types that are scored. The pronouns that it marks as persons are left out, to its advantage. */
final class PeerNames {

    private static final Map<String, NameType> TYPES = Map.of(
            "PERSON", NameType.PERSON,
            "ORGANIZATION", NameType.ORGANIZATION,
            "LOCATION", NameType.PLACE,
            "CITY", NameType.PLACE,
            "COUNTRY", NameType.PLACE,
            "STATE_OR_PROVINCE", NameType.PLACE);

    private PeerNames() {}

    static List<ScoredNames> scored(List<NamedText> texts) throws IOException, InterruptedException {
        List<DatedText> given =
                texts.stream().map(text -> new DatedText(text.text(), "")).toList();
        List<List<PeerMark>> marks = PeerMarks.in(given, Driver.CORENLP_NAMES);
        List<ScoredNames> scored = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            scored.add(scored(texts.get(i), marks.get(i)));
        }
        return scored;
    }

    static ScoredNames scored(NamedText text, List<PeerMark> marks) {
        Set<TokenName> names =
                marks.stream().flatMap(mark -> name(text, mark).stream()).collect(Collectors.toSet());
        return new ScoredNames(text, names);
    }

    private static Optional<TokenName> name(NamedText text, PeerMark mark) {
        return Optional.ofNullable(TYPES.get(mark.type()))
                .filter(type -> !ProperName.isPronoun(mark.span().of(text.text())))
                .flatMap(type -> text.name(mark.span(), type));
    }
}
