/// Hooks and what they are sent, in the database.
@NullMarked
package io.howdidwedo.operationsservice.hook.mongo;

import org.jspecify.annotations.NullMarked;
