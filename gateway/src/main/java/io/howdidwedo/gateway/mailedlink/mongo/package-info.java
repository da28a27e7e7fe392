/// Keeps mailed links in MongoDB.
@NullMarked
package io.howdidwedo.gateway.mailedlink.mongo;

import org.jspecify.annotations.NullMarked;
