package org.parallax.commitment.future;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class SubjectsOfClausesTest {

    private static Promised norvale(String content) {
        return Promised.said(content + ", Norvale Ferries said.", "Norvale Ferries", content);
    }

    @Test
    void aListIsOneSubject() {
        norvale("A tug and more boats will be sent to the pier")
                .is("Norvale Ferries: A tug and more boats will be sent to the pier");
        norvale("The kiosks, the old gates and the pier will be repaired by 9 May")
                .is("Norvale Ferries: The kiosks, the old gates and the pier will be repaired by 9 May");
    }

    @Test
    void aQuotationWithinItIsAPartOfIt() {
        norvale("The “urgent repairs” of the boats will be finished by 9 May")
                .is("Norvale Ferries: The “urgent repairs” of the boats will be finished by 9 May");
    }

    @Test
    void whatIsDoneBeforeIsNoPartOfIt() {
        norvale("The crew left the boat and the pier will be repaired by 9 May")
                .is("Norvale Ferries: the pier will be repaired by 9 May");
        norvale("The board was blind to the storm and the pier will be repaired by 9 May")
                .is("Norvale Ferries: the pier will be repaired by 9 May");
    }
}
