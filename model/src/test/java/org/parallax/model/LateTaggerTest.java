package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LateTaggerTest {

    private static final String TEXT = "“The ferry sails on Friday,” said Ana Brel, the harbour master.";

    @Test
    void itsVersionIsKnownBeforeItsNetworksAreMade() {
        try (LateTagger late = LateTagger.shipped();
                OnnxTagger tagger = OnnxTagger.shipped()) {
            assertThat(late.version()).isEqualTo(tagger.version());
            assertThat(late.isMade()).isFalse();
        }
    }

    @Test
    void itTagsAsTheTaggerDoes() {
        try (LateTagger late = LateTagger.shipped();
                OnnxTagger tagger = OnnxTagger.shipped()) {
            assertThat(late.tag(TEXT)).isEqualTo(tagger.tag(TEXT));
            assertThat(late.isMade()).isTrue();
        }
    }
}
