/// The second step of a login with a password: a code from one's phone, or one that was kept.
@NullMarked
package io.howdidwedo.gateway.secondstep;

import org.jspecify.annotations.NullMarked;
