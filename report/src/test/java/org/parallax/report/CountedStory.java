package org.parallax.report;

import static org.parallax.report.AccountMaker.masthead;
import static org.parallax.report.AccountMaker.stated;

import java.util.Optional;
import org.parallax.account.Account;

/** Two articles of the Post, one of the Mail, and one of the Echo that rests on the Mail's text. */
public final class CountedStory {

    private CountedStory() {}

    public static Account account() {
        return new AccountMaker()
                .article("post1", masthead("The Post", "", "en"), stated("2031-05-01"), "", "The mill burnt.")
                .article("post2", masthead("The Post", "", "en"), stated("2031-05-02"), "", "A mill burnt.")
                .article("mail", masthead("The Mail", "", "en"), stated("2031-05-02"), "", "Fire in the mill.")
                .article("echo", masthead("The Echo", "", "en"), stated("2031-05-02"), "", "Fire at the mill.")
                .origin("o1", Optional.empty(), "alone", "post1")
                .origin("o2", Optional.empty(), "alone", "post2")
                .origin("o3", Optional.empty(), "nearly one text", "mail", "echo")
                .account();
    }
}
