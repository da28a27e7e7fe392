/// Posting to a hook, signed, and to no address that is not meant for the outside.
@NullMarked
package io.howdidwedo.operationsservice.hook.webhook;

import org.jspecify.annotations.NullMarked;
