/// Keeps in the database what groups may do.
@NullMarked
package io.howdidwedo.gateway.provider.mongo;

import org.jspecify.annotations.NullMarked;
