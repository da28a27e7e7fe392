/// Keeps the signing keys in the database.
@NullMarked
package io.howdidwedo.gateway.identity.mongo;

import org.jspecify.annotations.NullMarked;
