/// What is posted to a hook, as JSON.
@NullMarked
package io.howdidwedo.operationsservice.hook.json;

import org.jspecify.annotations.NullMarked;
