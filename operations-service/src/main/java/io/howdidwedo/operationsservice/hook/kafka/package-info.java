/// What hooks are told of, as it is heard.
@NullMarked
package io.howdidwedo.operationsservice.hook.kafka;

import org.jspecify.annotations.NullMarked;
