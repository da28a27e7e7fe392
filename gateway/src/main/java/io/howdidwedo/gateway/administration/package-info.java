/// What an administrator does to accounts and API keys.
@NullMarked
package io.howdidwedo.gateway.administration;

import org.jspecify.annotations.NullMarked;
