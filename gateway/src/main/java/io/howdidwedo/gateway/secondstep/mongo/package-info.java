/// Keeps second steps in the database.
@NullMarked
package io.howdidwedo.gateway.secondstep.mongo;

import org.jspecify.annotations.NullMarked;
