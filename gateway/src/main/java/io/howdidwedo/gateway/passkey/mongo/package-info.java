/// Keeps passkeys in the database.
@NullMarked
package io.howdidwedo.gateway.passkey.mongo;

import org.jspecify.annotations.NullMarked;
