package org.parallax.intake.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.parallax.intake.Unreadable;

class CharactersTest {

    private static final String ARABIC =
            "أعلنت وزارة النقل يوم الاثنين أن العبارة غرقت قبالة الساحل. وقال خفر السواحل إن جميع الركاب وصلوا إلى الميناء بسلام.";
    private static final String FRENCH = "Le capitaine a été sauvé près de la côte, déclare le port.";

    @Test
    void aByteOrderMarkIsBelievedAndTakenOff() throws Exception {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE")}) {
            assertThat(text(("\uFEFF" + ARABIC).getBytes(charset))).isEqualTo(ARABIC);
        }
    }

    @Test
    void utf16IsKnownByItsZeros() throws Exception {
        assertThat(text(FRENCH.getBytes(UTF_16LE))).isEqualTo(FRENCH);
        assertThat(text(FRENCH.getBytes(UTF_16BE))).isEqualTo(FRENCH);
    }

    @Test
    void bytesThatFitUtf8AreUtf8WhateverThePageDeclares() throws Exception {
        String lie = "<meta charset=windows-1251>" + FRENCH;
        assertThat(text(lie.getBytes(UTF_8))).isEqualTo(lie);
    }

    @Test
    void theDeclaredCharsetIsReadAsBrowsersReadIt() throws Exception {
        String page = "<meta http-equiv=x content='text/html; charset=iso-8859-1'>« café » “quoted”";
        assertThat(text(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(page);
        String unknown = "<meta charset=nothing-known>" + FRENCH;
        assertThat(text(unknown.getBytes(ISO_8859_1))).contains("été sauvé");
    }

    @Test
    void windows1256IsDeclaredOrGuessed() throws Exception {
        Charset arabic = Charset.forName("windows-1256");
        assertThat(text(ARABIC.getBytes(arabic))).isEqualTo(ARABIC);
        String page = "<meta charset=\"windows-1256\"><p>" + ARABIC + "</p>";
        assertThat(text(page.getBytes(arabic))).isEqualTo(page);
        assertThat(Characters.of(ARABIC.getBytes(arabic)).notes())
                .singleElement()
                .asString()
                .contains("windows-1256");
    }

    @Test
    void aLittleDamageIsShownAndCounted() throws Exception {
        byte[] bytes = ARABIC.getBytes(UTF_8);
        bytes[20] = (byte) 0xFE;
        Characters read = Characters.of(bytes);
        assertThat(read.text()).contains("\uFFFD").contains("الميناء");
        assertThat(read.notes()).singleElement().asString().contains("broken bytes");
    }

    @Test
    void overlongFormsAndSurrogatesAreNoUtf8() {
        assertThat(Utf8.of(new byte[] {(byte) 0xC0, (byte) 0xAF}).isWhole()).isFalse();
        assertThat(Utf8.of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}).isWhole())
                .isFalse();
        assertThat(Utf8.of(new byte[] {(byte) 0xE2, (byte) 0x82}).isWhole()).isFalse();
        assertThat(Utf8.of("€ 𝄞".getBytes(UTF_8))).isEqualTo(new Utf8(2, 0));
    }

    @Test
    void binaryIsRefused() {
        byte[] bytes = new byte[1_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        assertThatThrownBy(() -> Characters.of(bytes))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("not a text");
        assertThatThrownBy(() -> Characters.of("GIF89a".getBytes(ISO_8859_1)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("an image");
    }

    private static String text(byte[] bytes) throws Unreadable {
        return Characters.of(bytes).text();
    }
}
