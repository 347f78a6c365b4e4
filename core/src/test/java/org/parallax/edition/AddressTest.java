package org.parallax.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead to one page are one. */
class AddressTest {

    private static final String DAM = "https://quay.example/news/velmar-dam-cracks";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://quay.example/news/velmar-dam-cracks",
                "https://www.quay.example/news/velmar-dam-cracks/",
                "HTTPS://Quay.Example:443/news/velmar-dam-cracks",
                " https://quay.example/news/velmar-dam-cracks#comments ",
                "https://quay.example/news/velmar-dam-cracks?utm_source=mail&utm_medium=x",
                "https://quay.example/news/velmar-dam-cracks?fbclid=abc",
            })
    void oneAddressIsWrittenInManyWays(String url) {
        assertThat(Address.of(url)).isEqualTo(Address.of(DAM)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay.example/news/velmar-dam-holds",
                "https://quay.example/News/velmar-dam-cracks",
                "https://tide.example/news/velmar-dam-cracks",
                "https://quay.example/news/velmar-dam-cracks?page=2",
            })
    void anotherPathHostOrParameterIsAnotherAddress(String url) {
        assertThat(Address.of(url)).isPresent().isNotEqualTo(Address.of(DAM));
    }

    @Test
    void theOrderOfParametersSaysNothing() {
        assertThat(Address.of("https://quay.example/?id=7&lang=en"))
                .isEqualTo(Address.of("https://quay.example/?lang=en&id=7"))
                .isNotEqualTo(Address.of("https://quay.example/?id=8&lang=en"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay.example",
                "https://www.quay.example/",
                "https://quay.example/?utm_source=x",
                "quay",
                ""
            })
    void aFrontPageIsNoArticlesAddress(String url) {
        assertThat(Address.of(url)).isEqualTo(Optional.empty());
    }
}
