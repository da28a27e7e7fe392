/// Keeps the API keys in the database.
@NullMarked
package io.howdidwedo.gateway.apikey.mongo;

import org.jspecify.annotations.NullMarked;
