package org.parallax.statement.act;

import java.util.Optional;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * One way to tell what sort of act a statement is from more than its verb: "offered" promises a deed and carries a comment. Asked in the order
 * of {@link Cues} where most of what is said does not stand between quotation marks; the first answer counts. Example:
 * {@link WhatOneIsToSayIsNotSaid}.
 */
interface ActRule {

    /** The act; empty where this rule has nothing to say. */
    Optional<Act> act(Draft draft, Setting setting);
}
