/// Signs of how a service is, for whoever runs it: read when somebody looks, and not before. They
/// are told as metrics and, with what is tolerated, as health.
@NullMarked
package io.howdidwedo.servicekit.vital;

import org.jspecify.annotations.NullMarked;
