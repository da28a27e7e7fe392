/// The database the gateway keeps its accounts, keys and sessions in.
@NullMarked
package io.howdidwedo.gateway.mongo;

import org.jspecify.annotations.NullMarked;
