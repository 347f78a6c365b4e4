/** Tests of the account, on invented text. */
@NullMarked
package org.parallax.account;

import org.jspecify.annotations.NullMarked;
