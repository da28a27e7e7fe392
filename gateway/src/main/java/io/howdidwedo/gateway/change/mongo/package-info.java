/// Keeps changes in MongoDB.
@NullMarked
package io.howdidwedo.gateway.change.mongo;

import org.jspecify.annotations.NullMarked;
