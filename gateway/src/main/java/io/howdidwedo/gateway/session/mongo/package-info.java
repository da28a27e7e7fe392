/// Keeps the sessions in the database, so that a restart logs nobody out.
@NullMarked
package io.howdidwedo.gateway.session.mongo;

import org.jspecify.annotations.NullMarked;
