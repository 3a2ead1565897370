/**
 * The sculpture on a WebGL2 context: two functions that run in a page, each without anything from outside itself, so
 * that the bake can send them to a browser.
 */
import type { Uniforms } from './pose.ts';

export interface Kept {
  gl: WebGL2RenderingContext;
  program: WebGLProgram;
  guide: { texture: WebGLTexture; at: readonly [number, number, number] } | null;
}

/** Compiles the shader, and keeps it for `renderInPage`. */
export function compileInPage(source: string): void {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2');
  if (gl === null) throw new Error('this browser has no WebGL2');
  if (gl.getExtension('EXT_color_buffer_float') === null)
    throw new Error('this browser renders no float textures');
  const program = gl.createProgram();
  const attach = (type: number, text: string): void => {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error('no shader could be made');
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader) ?? '');
    gl.attachShader(program, shader);
  };
  attach(gl.VERTEX_SHADER, '#version 300 es\nin vec2 a; void main() { gl_Position = vec4(a, 0, 1); }');
  attach(gl.FRAGMENT_SHADER, source);
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? '');
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  const at = gl.getAttribLocation(program, 'a');
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0);
  (globalThis as unknown as { kept: Kept }).kept = { gl, program, guide: null };
}

/** Both targets' bytes in base64, rows from below. */
export function renderInPage(job: {
  width: number;
  height: number;
  all: Uniforms;
  role: 'alone' | 'guide' | 'guided' | 'started';
}): [string, string] {
  const { kept } = globalThis as unknown as { kept: Kept };
  const { gl, program } = kept;
  const { width, height, role } = job;
  const guided = role === 'guided' || role === 'started';
  if (guided && kept.guide === null) throw new Error('no guide was rendered before');
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, guided ? (kept.guide?.texture ?? null) : null);
  const all: Uniforms = {
    ...job.all,
    uGuide: 0,
    uGuideAt: kept.guide?.at ?? [0, 0, 1],
    uGuided: role === 'guided' ? 1 : role === 'started' ? 0.5 : 0,
  };
  const count = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) as number;
  for (let i = 0; i < count; i++) {
    const info = gl.getActiveUniform(program, i);
    if (info === null) continue;
    const value = all[info.name.replace('[0]', '')];
    if (value === undefined) throw new Error(`no value for the uniform: ${info.name}`);
    const where = gl.getUniformLocation(program, info.name);
    const list = typeof value === 'number' ? [value] : [...value];
    if (info.type === gl.INT || info.type === gl.SAMPLER_2D) gl.uniform1i(where, list[0] ?? 0);
    else if (info.type === gl.FLOAT) gl.uniform1fv(where, list);
    else if (info.type === gl.FLOAT_VEC2) gl.uniform2fv(where, list);
    else if (info.type === gl.FLOAT_VEC3) gl.uniform3fv(where, list);
    else if (info.type === gl.FLOAT_VEC4) gl.uniform4fv(where, list);
    else if (info.type === gl.FLOAT_MAT3) gl.uniformMatrix3fv(where, false, list);
    else throw new Error(`unknown type of uniform: ${info.name}`);
  }
  const frame = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  gl.activeTexture(gl.TEXTURE1);
  const textures = [gl.RGBA8, gl.RGBA8, gl.RGBA32F].map((format, i) => {
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, format, width, height);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + i, gl.TEXTURE_2D, texture, 0);
    return texture;
  });
  gl.drawBuffers([gl.COLOR_ATTACHMENT0, gl.COLOR_ATTACHMENT1, gl.COLOR_ATTACHMENT2]);
  gl.viewport(0, 0, width, height);
  gl.enable(gl.SCISSOR_TEST);
  // Small tiles, each waited for by reading a pixel, so that no single draw runs into a watchdog.
  const pixel = new Uint8Array(4);
  const tile = 160;
  for (let y = 0; y < height; y += tile) {
    for (let x = 0; x < width; x += tile) {
      gl.scissor(x, y, tile, tile);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      gl.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    }
  }
  const read = (i: number): string => {
    gl.readBuffer(gl.COLOR_ATTACHMENT0 + i);
    const bytes = new Uint8Array(width * height * 4);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
    let text = '';
    for (let k = 0; k < bytes.length; k += 32768)
      text += String.fromCharCode(...bytes.subarray(k, k + 32768));
    return btoa(text);
  };
  const out: [string, string] = [read(0), read(1)];
  if (role === 'guide') {
    if (kept.guide !== null) gl.deleteTexture(kept.guide.texture);
    const [texture] = textures.splice(2, 1);
    const [x, y] = job.all.uOrigin as readonly number[];
    if (texture) kept.guide = { texture, at: [x ?? 0, y ?? 0, Number(job.all.uPixel)] };
  }
  for (const texture of textures) gl.deleteTexture(texture);
  gl.deleteFramebuffer(frame);
  return out;
}
