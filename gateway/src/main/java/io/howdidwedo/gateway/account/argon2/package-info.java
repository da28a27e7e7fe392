/// Hashes passwords with Argon2id.
@NullMarked
package io.howdidwedo.gateway.account.argon2;

import org.jspecify.annotations.NullMarked;
