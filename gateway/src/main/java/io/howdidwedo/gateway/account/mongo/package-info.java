/// Keeps the accounts in the database.
@NullMarked
package io.howdidwedo.gateway.account.mongo;

import org.jspecify.annotations.NullMarked;
