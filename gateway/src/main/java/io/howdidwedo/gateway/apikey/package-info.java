/// Keys that machines call with, kept only as hashes.
@NullMarked
package io.howdidwedo.gateway.apikey;

import org.jspecify.annotations.NullMarked;
