/// How often one address or one account may try.
@NullMarked
package io.howdidwedo.gateway.limit;

import org.jspecify.annotations.NullMarked;
