package org.parallax.intake.furniture;

import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/**
 * Names of icons, which a font draws as pictures, glued to what stands beside them: "access_time4 months ago", "starAdd to favorites",
 * "folder_openWorld", "keyboard_arrow_right".
 */
final class IconNamesAreDrawn implements FurnitureRule {

    private static final int LONGEST = 8;

    private static final Pattern SNAKE = Pattern.compile("(?:^|\\s)[a-z]+(?:_[a-z0-9]+)+(?=$|[\\s\\p{Lu}\\d])");
    private static final Pattern GLUED = Pattern.compile("^[a-z]{3,16}\\p{Lu}\\p{Ll}+(?:\\s|$)");
    private static final Pattern ALONE = Pattern.compile(
            "^(?:(?:star|share|menu|search|home|person|schedule|event|label|print|email|close|add|folder|visibility|favorite|bookmark|comment|chat|today|language|public|link|forum|update|remove|send|check|expand|reply|group|info)\\s*){1,6}$");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && !line.endsASentence() && looksDrawn(line.text());
    }

    private static boolean looksDrawn(String text) {
        return SNAKE.matcher(text).find()
                || GLUED.matcher(text).find()
                || ALONE.matcher(text).matches();
    }
}
