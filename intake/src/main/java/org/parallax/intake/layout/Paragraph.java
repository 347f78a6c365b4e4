package org.parallax.intake.layout;

/**
 * What stands between two borders of blocks.
 *
 * @param from index of its first piece
 * @param to index after its last
 * @param box the innermost box that holds all of it
 */
public record Paragraph(int from, int to, Box box) {

    public boolean isIn(Box other) {
        return other.from() <= from && to <= other.to();
    }
}
