/// The signed word about who is calling, which every service can verify.
@NullMarked
package io.howdidwedo.gateway.identity;

import org.jspecify.annotations.NullMarked;
